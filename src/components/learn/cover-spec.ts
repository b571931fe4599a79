/** A scene as the picture kit draws it: what an author wrote in `<Scene>`, as data. */
export interface CoverSpec {
  readonly place: string | undefined;
  readonly light: string | undefined;
  readonly alt: string;
  readonly people: readonly { look: string; name?: string | undefined; feel?: string | undefined; pose?: string | undefined; holds?: string | undefined; wears?: string | undefined; at?: string | undefined }[];
  readonly things: readonly { name: string; at?: string | undefined; label?: string | undefined; wears?: string | undefined; feel?: string | undefined }[];
}
