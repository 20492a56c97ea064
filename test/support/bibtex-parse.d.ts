declare module "bibtex-parse" {
  export function entries(text: string): readonly Record<string, unknown>[];
}
