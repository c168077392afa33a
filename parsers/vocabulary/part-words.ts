/** Lead to the parts of an amount: "165 thanh niên, trong đó: …". Source: plans on military service and on schools of districts, 2019 to 2025. */
export const PART_LEAD_WORDS: readonly string[] = ['gồm', 'cụ thể', 'trong đó'];

/** Stand behind a list of amounts that are of what was named, each in its turn: "đạt 100 % và 60 % | tương ứng". Source: quang-tri-vp. */
export const IN_TURN_WORDS: readonly string[] = ['tương ứng', 'lần lượt'];
