package uk.homeward.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

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

    /**
     * Does what this page asks for, unless it was done when the same page was sent before.
     *
     * @param next where it leads then
     */
    public void once(String next, Runnable act) {
        once.run(at(OncePerPage.FIELD), next, act);
    }

    /** Whether this page was not sent before: for what takes longer than one transaction may. */
    public boolean sentFirst(String next) {
        AtomicBoolean first = new AtomicBoolean();
        once(next, () -> first.set(true));
        return first.get();
    }

    /** An act that found out by itself that something typed means nothing has not been done. */
    private static void undo(Map.Entry<String, String> wrong) {
        throw new Refusal(wrong.getKey(), wrong.getValue());
    }

    /** Also where the field does not count: whoever pasted it there would miss it. */
    private String tooLong(FormField field) {
        return "This has %,d characters. Shorten it to at most %,d."
                .formatted(
                        sent(field.name()).strip().length(),
                        field.kind().equals("line") ? Wording.LINE : Wording.LIMIT);
    }

    private boolean done(FormPage page, Runnable act) {
        page.fields().stream()
                .filter(field -> !field.choices().isEmpty() && !offers(field))
                .forEach(field -> errors().add(field.name(), "Choose one of the options that stand here."));
        page.fields().stream()
                .filter(field -> sent(field.name()).strip().length() > Wording.LIMIT)
                .forEach(field -> errors().add(field.name(), tooLong(field)));
        if (errors().none()) {
            try {
                once(page.back(), () -> {
                    act.run();
                    errors().first().ifPresent(Form::undo);
                });
            } catch (Refusal refusal) {
                errors().add(page.placeOf(refusal.field()), refusal.sentence());
            }
        }
        return errors().none();
    }
}
