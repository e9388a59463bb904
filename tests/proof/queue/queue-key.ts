/** The secret of the trusted machines, wherever a queue is tried out. */
export const KEY = "0123456789abcdef0123456789abcdef0123456789abcdef";
