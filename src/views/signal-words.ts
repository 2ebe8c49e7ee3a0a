export { signalSentence, signalWords } from '../i18n/signal-words';
