import { asId, type ReviewerId } from '../model/ids';
import type { ReviewerSetting } from './store';

/** The reviewer of a browser profile that has none yet; the name can be changed at any time. */
export const newReviewer = (): ReviewerSetting => ({ id: asId<ReviewerId>(crypto.randomUUID()), name: 'Reviewer' });
