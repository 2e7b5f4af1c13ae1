package uk.homeward.casefile;

import java.util.List;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/**
 * Something that may be done with one of several things of a case, which is chosen on its page.
 *
 * @param <T> what one of them is
 */
public abstract class ChosenAct<T> extends CaseAct {
    private final String field;
    private final String what;

    /**
     * @param field its name on the page
     * @param what as a question asks for it, for example "days away"
     */
    protected ChosenAct(String path, Permission permission, String done, String field, String what) {
        super(path, permission, done);
        this.field = field;
        this.what = what;
    }

    /** Those of the case with which it may be done as things stand. */
    protected abstract List<T> open(CaseFile file);

    protected abstract String reference(T one);

    /** So that people tell one from another. */
    protected abstract String inWords(T one);

    @Override
    public boolean appliesTo(CaseFile file) {
        return !open(file).isEmpty();
    }

    protected final FormField chosen(CaseFile file) {
        return FormField.choice(
                field, "Which %s?".formatted(what), FormField.choices(open(file), this::reference, this::inWords));
    }

    /** The reference of the one that was chosen: none of another case. */
    protected final String choice(CaseFile file, TypedAnswers answers) {
        String typed = answers.text(field);
        String known = open(file).stream()
                .map(this::reference)
                .filter(reference -> reference.equals(typed))
                .findFirst()
                .orElse(null);
        var unused = answers.needed(field, known, "Choose the %s.".formatted(what));
        return String.valueOf(known);
    }
}
