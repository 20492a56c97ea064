export const EntityPage = () => null;
