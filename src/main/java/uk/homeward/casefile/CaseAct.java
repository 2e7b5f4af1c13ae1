package uk.homeward.casefile;

import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that may be done with a case outside Tasklist, on a small page of its own. */
public interface CaseAct {
    /** The last part of its address. */
    String path();

    Permission permission();

    /** Whether it makes sense in the state that the case is in. */
    boolean appliesTo(CaseFile file);

    /** What it asks; its title is also that of the link to it. */
    FormPage page(CaseFile file);

    /**
     * Reads the answers, and tells of those that are wrong.
     *
     * @return what is to be done if none is
     */
    Runnable read(CaseFile file, TypedAnswers answers);

    /** The sentence that tells that it is done. */
    String done();
}
