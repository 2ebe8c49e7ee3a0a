// In place of gray-matter's engines, whose JavaScript engine runs what a note says.
module.exports = {};
