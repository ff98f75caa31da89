import { asId, type ReviewerId } from '../model/ids';
import type { ReviewerSetting } from './store';

/** What a reviewer is called until a name is given. */
export const DEFAULT_NAME = 'Reviewer';

/** The reviewer of a browser profile that has none yet; the name can be changed at any time. */
export const newReviewer = (): ReviewerSetting => ({ id: asId<ReviewerId>(crypto.randomUUID()), name: DEFAULT_NAME });
