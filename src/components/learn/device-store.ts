import { append, prepare, StoreError, whereKept, type Prepared } from '../../store/append.ts';
import { hold } from '../../store/held.ts';
import { addLearner, chooseLearner, currentLearner, justLooking, listLearners, LOOKING, recallLearner, type Learner } from '../../store/learners.ts';
import { onStoreNews } from '../../store/news.ts';
import { askToPersist } from '../../store/persist.ts';
import { eventsOf } from '../../store/read.ts';
import { askWho, freePicture } from './quiz-who.ts';
import { WriteError, type QuizStore, type StoredDraft } from './quiz-store.ts';

/** Picture of the first learner of a device, who is not asked for one. */
const FIRST_PICTURE = 'lamp';

/** The record of this device. */
export function deviceStore(): QuizStore {
  const prepared = new Map<string, Prepared>();
  const who = (): Learner => currentLearner() ?? addLearner(FIRST_PICTURE).learner;

  /** A draft keeps its moment and its learner, however often it is tried. */
  const ready = (draft: StoredDraft): Prepared => {
    const known = prepared.get(draft.id) ?? prepare({ ...draft, who: who().id });
    prepared.set(draft.id, known);
    return known;
  };

  return {
    async events() {
      const learner = await recallLearner();
      if (!learner) return [];
      try {
        return await eventsOf(learner.id);
      } catch {
        // A record that cannot be read now does not stop a quiz; what is answered is held and tried again.
        return [];
      }
    },
    async askWho(root) {
      if (await recallLearner()) return;
      const learners = await listLearners().catch(() => []);
      if (learners.length === 0) return;
      const chosen = await askWho(root, learners);
      if (chosen === 'new') addLearner(freePicture(root, learners) ?? FIRST_PICTURE);
      else if (chosen === 'looking') justLooking();
      else chooseLearner(chosen);
    },
    begin() {
      who();
    },
    async append(draft) {
      try {
        await append(ready(draft));
      } catch (error) {
        // Erased in another window: there is nobody any more to keep this for.
        if (error instanceof StoreError && error.kind === 'erased') return;
        throw new WriteError(error instanceof StoreError && error.kind === 'full', error);
      }
    },
    hold(drafts) {
      hold(drafts.map(ready));
    },
    async save() {
      const [learner, { exportRecord }] = [who(), await import('../../store/transfer.ts')];
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([await exportRecord(learner)], { type: 'application/json' }));
      link.download = 'pathlight.json';
      link.click();
      URL.revokeObjectURL(link.href);
    },
    kept: () => (currentLearner()?.id === LOOKING.id ? 'nothing' : whereKept()),
    finished() {
      if (currentLearner()?.id !== LOOKING.id) void askToPersist();
    },
    onNews(listener) {
      onStoreNews((news) => {
        if (news === 'close-other-tab') listener('close-other');
        if (news === 'newer-version-elsewhere') listener('newer');
      });
    },
  };
}
