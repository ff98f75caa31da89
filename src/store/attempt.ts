import { storeError } from './store-error';

/** Does the work; whatever fails in it comes out as a StoreError whose first sentence is `what`. */
export const attempt = async <Value>(what: string, work: () => PromiseLike<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    throw storeError(what, error);
  }
};
