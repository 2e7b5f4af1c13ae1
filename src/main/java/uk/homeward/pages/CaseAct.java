package uk.homeward.pages;

import org.jspecify.annotations.Nullable;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

/** Something that may be done with a case outside Tasklist, on a small page of its own. */
interface CaseAct {
    Form form();

    Permission permission();

    /** Whether it makes sense in the state that the case is in. */
    boolean appliesTo(CaseFile file);

    /**
     * Does it, unless the answers are wrong: then the errors say how, or a Refusal does.
     *
     * @return nothing if there are errors, or the sentence that tells that it is done
     */
    @Nullable
    String perform(CaseFile file, ActAnswers answers, FormErrors errors);

    /**
     * @param path last part of the address
     * @param title of the page and of the link to it
     * @param explanation what will follow from it
     * @param date what the date is called, or nothing if none is asked for
     * @param asksSequel whether it asks what follows the service
     * @param reason what the reason is called, or nothing if none is asked for
     * @param confirmation what has to be ticked, or nothing
     */
    record Form(
            String path,
            String title,
            String explanation,
            @Nullable String date,
            boolean asksSequel,
            @Nullable String reason,
            @Nullable String confirmation,
            String button) {}
}
