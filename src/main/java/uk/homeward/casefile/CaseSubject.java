package uk.homeward.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Whom a case is about, or what.
 *
 * @param personReference nothing where it is about no person
 * @param area nothing where it has none
 * @param title nothing where it is called after the person
 */
public record CaseSubject(@Nullable String personReference, @Nullable String area, @Nullable String title) {
    public static CaseSubject person(String reference, @Nullable String area) {
        return new CaseSubject(reference, area, null);
    }

    public static CaseSubject matter(String title) {
        return new CaseSubject(null, null, title);
    }
}
