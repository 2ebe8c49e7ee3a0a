// In place of kind-of, which tells some forty kinds of value apart, for gray-matter's three questions.
module.exports = (value) => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
