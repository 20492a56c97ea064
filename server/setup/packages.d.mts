/** Brings node_modules of a folder to what its package-lock.json says, if it is not so already. */
export declare function installPackages(folder: string): Promise<void>;
