package uk.homeward.site;

import java.util.List;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;
import uk.homeward.refusal.Refusal;

/**
 * The form of the page that is asked for or submitted: {@link FormResolver} gives it to whatever method of a page takes
 * one. Every form of these pages is asked and submitted here.
 */
public final class Form extends TypedAnswers {
    private final boolean submitted;
    private final ModelMap model;
    private final FlashMap next;
    private final OncePerPage once;

    Form(boolean submitted, MultiValueMap<String, String> typed, ModelMap model, FlashMap next, OncePerPage once) {
        super(typed);
        this.once = once;
        this.submitted = submitted;
        this.model = model;
        this.next = next;
    }

    public boolean submitted() {
        return submitted;
    }

    /** What was submitted stands as it is. */
    @Override
    public void fill(String field, String value) {
        if (!submitted) {
            super.fill(field, value);
        }
    }

    @Override
    public void fill(String field, List<String> choices) {
        if (!submitted) {
            super.fill(field, choices);
        }
    }

    /**
     * Asks; or does what was submitted and goes back to where the page came from, unless something is wrong: then the
     * page comes again as it was typed, each sentence at its field.
     *
     * @param done the sentence that tells that it is done
     */
    public String handle(FormPage page, String done, Runnable act) {
        if (submitted && done(page, act)) {
            next.put("done", done);
            return "redirect:" + page.back();
        }
        if (!submitted) {
            errors().clear();
        }
        model.addAttribute("page", page);
        return "site/form";
    }

    private boolean done(FormPage page, Runnable act) {
        if (errors().none()) {
            try {
                once.run(at(OncePerPage.FIELD), act);
            } catch (Refusal refusal) {
                errors().add(page.placeOf(refusal.field()), refusal.sentence());
            }
        }
        return errors().none();
    }
}
