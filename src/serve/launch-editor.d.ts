/** The package has no types of its own. */
declare module "launch-editor" {
  /** `place` is a path with line and column: `/a/brief.yaml:12:3`. */
  export default function launch(
    place: string,
    editor: string | undefined,
    onError: (file: string, why: string | null) => void,
  ): void;
}
