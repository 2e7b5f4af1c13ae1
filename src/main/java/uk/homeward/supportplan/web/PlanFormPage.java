package uk.homeward.supportplan.web;

import uk.homeward.site.Form;
import uk.homeward.site.FormPage;
import uk.homeward.supportplan.PlanView;

/** A page on which something of a plan is changed. */
final class PlanFormPage {

    private PlanFormPage() {}

    static FormPage of(PlanView plan, String base, String title) {
        return FormPage.titled(title)
                .about("Version %d of the plan %s".formatted(plan.version(), plan.reference()))
                .back(base + plan.reference(), "Back to the week");
    }

    /** Nothing goes out of a plan without a tick. */
    static Runnable confirmed(Form form, Runnable act) {
        return () -> {
            form.confirmed("Tick that it is to go.");
            if (form.errors().none()) {
                act.run();
            }
        };
    }
}
