import type { PlanDocument } from '../../document/document.js';
import type { Surroundings } from '../../lint/check.js';
import { asOther, type OtherSurvey } from '../../surveys/other-surveys.js';
import { SURVEY } from '../../surveys/survey.js';
import { surveyIn } from '../../surveys/survey-in.js';
import { readAnswersBeside } from '../../workspace/reading/read-answers.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Session } from '../session.js';

/** Looks up what surveys are judged by: their files of answers, and the other surveys of the workspace. */
export class SurveySurroundings {
  private readonly all = new Map<Workspace, Promise<(OtherSurvey & { readonly file: string })[]>>();

  constructor(private readonly session: Session) {}

  /** @param path where the document is */
  async of(
    document: PlanDocument,
    path: string,
    workspace: Workspace,
  ): Promise<Pick<Surroundings, 'answers' | 'otherSurveys'>> {
    let all = this.all.get(workspace);
    if (!all) this.all.set(workspace, (all = this.surveysOf(workspace)));
    const others = (await all).filter(({ file }) => file !== path);
    return {
      answers: readAnswersBeside(surveyIn(document, workspace.kinds), path, workspace.root),
      otherSurveys: others,
    };
  }

  /** The surveys of a workspace, whichever of its documents the run is about. */
  private async surveysOf(workspace: Workspace): Promise<(OtherSurvey & { readonly file: string })[]> {
    const today = this.session.today(workspace);
    const surveys = await this.session.ofKind.of(SURVEY, workspace);
    return surveys.map(({ document, path }) => ({
      ...asOther(document, surveyIn(document, workspace.kinds), today),
      file: path,
    }));
  }
}
