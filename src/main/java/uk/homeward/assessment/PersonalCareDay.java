package uk.homeward.assessment;

import java.time.LocalDate;

/** @param by the day by which the law wants personal care to have begun */
record PersonalCareDay(long id, String packageReference, String personReference, LocalDate by) {}
