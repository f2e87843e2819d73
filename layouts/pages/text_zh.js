/* The page in Chinese, by the English that it stands for. */
export const CHINESE = new Map(Object.entries({
}));
