import { append, prepare, StoreError, whereKept, type Prepared } from '../../store/append.ts';
import { hold } from '../../store/held.ts';
import { addLearner, currentLearner, LOOKING, recallLearner, type Learner } from '../../store/learners.ts';
import { onStoreNews } from '../../store/news.ts';
import { askToPersist } from '../../store/persist.ts';
import { eventsOf } from '../../store/read.ts';
import { exportRecord } from '../../store/transfer.ts';
import { offerFile, recordFileName } from './record-care-file.ts';
import { askWho } from './quiz-who.ts';
import { WriteError, type QuizStore, type StoredDraft } from './quiz-store.ts';

/** Picture of one who was never asked: erased or forgotten in another window while this page was open. */
const UNASKED_PICTURE = 'lamp';

/** The record of this device. */
export function deviceStore(): QuizStore {
  const prepared = new Map<string, Prepared>();
  let playing: Learner | null = null;
  /** Whoever began here goes on here, even if another window changes to somebody else. */
  const who = (): Learner => (playing ??= currentLearner() ?? addLearner(UNASKED_PICTURE).learner);

  /** A draft keeps its moment and its learner, however often it is tried. */
  const ready = (draft: StoredDraft): Prepared => {
    const known = prepared.get(draft.id) ?? prepare({ ...draft, who: who().id });
    prepared.set(draft.id, known);
    return known;
  };

  return {
    async events() {
      const learner = playing ?? currentLearner();
      if (!learner) return [];
      try {
        return await eventsOf(learner.id);
      } catch {
        // A record that cannot be read now does not stop a quiz; what is answered is held and tried again.
        return [];
      }
    },
    async askWho(root) {
      if ((await recallLearner()) === null) await askWho(root);
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
      offerFile(await exportRecord(who()), recordFileName(new Date()));
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
