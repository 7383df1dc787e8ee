/** The part of the public reader that our test uses; the package has no types of its own. */
declare module "jsonstat-toolkit" {
  interface Cell {
    value: number | null;
    status: string | null;
  }
  interface Category {
    label: string;
    unit?: { label: string; decimals: number } | null;
  }
  interface Dimension {
    length: number;
    Category(at: number | string): Category | null;
  }
  interface Dataset {
    class: string;
    id: string[];
    n: number;
    label: string;
    source: string;
    updated: string;
    role: { time: string[] | null; geo: string[] | null; metric: string[] | null };
    Dimension(id: string): Dimension | null;
    Data(cell: Record<string, string>): Cell | null;
  }
  export default function JSONstat(response: unknown): Dataset;
}
