/** The people of workbench/vault by depth, as worked out by hand from their notes; each group by name. */
export const SAMPLE_DEPTHS = {
  3: [
    'Elin Sjöberg',
    'Erik Solberg',
    'Gulnara Akhmetova',
    'Ingrid Solberg',
    'Lucía Fernández',
    'Mateo Quispe',
    'Mei Lin',
    'Nia Davies',
    'Noor Haddad',
    'Tove Solberg',
  ],
  2: [
    'Ada Lindqvist',
    'Amara Okafor',
    'Aroha Ngata',
    'Daniel Weiss', // depth: "2"
    'Hana Novák',
    'Kwame Mensah',
    'Marta Kowalska',
    'Priya Nair',
    'Rasmus Holm',
    'Ravi Menon',
    'Salma El-Sayed',
    'Sofia Rossi',
    'Thandiwe Dlamini',
    'Yusuf Demir',
  ],
  1: [
    'Aiyana Begay',
    'Ines Carvalho',
    'Kenji Watanabe',
    'Kofi Asante',
    'Leilani Kahale',
    'Oluwaseun Adeyemi',
    'Per Lindqvist',
  ],
  0: [
    'Anjali Rao',
    'Bjarne Lund',
    'Camille Dubois',
    'Chidi Okafor',
    'Dmitri Volkov', // its block cannot be read
    'Fatima Zahra Benali', // depth: 7
    'Hiroshi Tanaka',
    "Liam O'Connor", // depth stands there twice
    'Zsófia Nagy',
  ],
} as const;

/** The same by last contact, the latest first, and those without any by name. */
export const SAMPLE_BY_CONTACT = {
  3: [
    'Elin Sjöberg', // 21 November
    'Ingrid Solberg', // 20
    'Gulnara Akhmetova', // 19
    'Noor Haddad', // 18
    'Nia Davies', // 17
    'Tove Solberg', // 16
    'Mei Lin', // 15, in a daily note as well
    'Mateo Quispe', // 14; the day to come does not count
    'Lucía Fernández', // 6
    'Erik Solberg', // 1
  ],
  1: [
    'Leilani Kahale', // 8 November, only in a daily note
    'Kofi Asante', // 30 October
    'Ines Carvalho', // 18 October, only in a daily note
    'Per Lindqvist', // 5 October
    'Kenji Watanabe', // 15 September
    'Oluwaseun Adeyemi', // 20 August
    'Aiyana Begay', // 1 June
  ],
  0: [
    'Anjali Rao', // 26 October
    'Hiroshi Tanaka', // 15 October
    'Fatima Zahra Benali', // 1 October
    'Camille Dubois', // 20 September
    'Bjarne Lund',
    'Chidi Okafor',
    'Dmitri Volkov',
    "Liam O'Connor",
    'Zsófia Nagy',
  ],
} as const;
