package uk.homeward.casefile;

import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that may be done with a case outside Tasklist, on a small page of its own. */
public abstract class CaseAct {
    private final String path;
    private final Permission permission;
    private final String done;

    /**
     * @param path the last part of its address
     * @param done the sentence that tells that it is done
     */
    protected CaseAct(String path, Permission permission, String done) {
        this.path = path;
        this.permission = permission;
        this.done = done;
    }

    public final String path() {
        return path;
    }

    public final Permission permission() {
        return permission;
    }

    public final String done() {
        return done;
    }

    /** Whether it makes sense in the state that the case is in. */
    public abstract boolean appliesTo(CaseFile file);

    /** What it asks; its title is also that of the link to it. */
    public abstract FormPage page(CaseFile file);

    /**
     * Reads the answers, and tells of those that are wrong.
     *
     * @return what is to be done if none is
     */
    public abstract Runnable read(CaseFile file, TypedAnswers answers);
}
