import { addTo } from '../text/add-to.js';
import { placeAt } from '../text/source.js';
import type { RelatedPlace } from '../text/finding.js';
import type { Workspace } from '../workspace/workspace.js';
import type { OpenDocument, Session } from './session.js';

/** Where ids stand, of the documents of whole workspaces, whatever paths were named. */
export class SameIds {
  private readonly places = new Map<Workspace, Promise<ReadonlyMap<string, readonly RelatedPlace[]>>>();

  constructor(private readonly session: Session) {}

  /** Another document of the workspace that has the id of this one. */
  async another({ document, workspace }: OpenDocument): Promise<RelatedPlace | undefined> {
    const { id } = document.frontmatter;
    const places = id ? await this.of(id.value, workspace) : [];
    return places.find(({ path }) => path !== document.source.path);
  }

  /** Where an id stands in a workspace. */
  async of(id: string, workspace: Workspace): Promise<readonly RelatedPlace[]> {
    let places = this.places.get(workspace);
    if (!places) this.places.set(workspace, (places = this.placesIn(workspace)));
    return (await places).get(id) ?? [];
  }

  private async placesIn(workspace: Workspace): Promise<ReadonlyMap<string, readonly RelatedPlace[]>> {
    const places = new Map<string, RelatedPlace[]>();
    for await (const file of this.session.files([workspace.root])) {
      const open = file.workspace === workspace ? await this.session.head(file) : undefined;
      const id = open?.document.frontmatter.id;
      if (!open || !id) continue;
      addTo(places, id.value, placeAt(open.document.source, id.span.start));
    }
    return places;
  }
}
