package uk.homeward.site;

import org.springframework.ui.ModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;
import uk.homeward.refusal.Refusal;

/**
 * The form of the page that is asked for or submitted: {@link FormResolver} gives it to whatever method of a page takes
 * one. Every form of these pages is asked and submitted here.
 */
public final class Form extends TypedAnswers {
    private final ModelMap model;
    private final FlashMap next;

    Form(MultiValueMap<String, String> typed, ModelMap model, FlashMap next) {
        super(typed);
        this.model = model;
        this.next = next;
    }

    public String ask(FormPage page) {
        model.addAttribute("page", page);
        return "site/form";
    }

    /**
     * Does what the form asks, unless something is wrong with it: then the page comes again as it was typed, each
     * sentence at its field.
     *
     * @param address to go on to when it is done
     * @param done the sentence that tells so there
     */
    public String submit(FormPage page, String address, String done, Runnable act) {
        if (!done(page, act)) {
            return ask(page);
        }
        next.put("done", done);
        return "redirect:" + address;
    }

    private boolean done(FormPage page, Runnable act) {
        if (errors().none()) {
            try {
                act.run();
            } catch (Refusal refusal) {
                errors().add(page.placeOf(refusal.field()), refusal.sentence());
            }
        }
        return errors().none();
    }
}
