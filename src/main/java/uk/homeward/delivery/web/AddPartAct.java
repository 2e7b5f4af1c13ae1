package uk.homeward.delivery.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.delivery.AddedPart;
import uk.homeward.delivery.AddedPartService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.SuccessorCandidates;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** What comes to a package beside the visits of its plan, and goes on until it ends itself. */
@Component
@Order(65)
class AddPartAct extends DeliveryAct {

    private final AddedPartService parts;
    private final SuccessorCandidates candidates;

    AddPartAct(DeliveryService delivery, AddedPartService parts, SuccessorCandidates candidates) {
        super("add-part", "The part is planned. Confirm its start when it has begun.", delivery);
        this.parts = parts;
        this.candidates = candidates;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Add a part to the package")
                .explained("It goes on beside the visits of the plan, also when the plan changes, until you end it.")
                .asking(
                        FormField.choice(
                                "kind",
                                "What is added?",
                                FormField.choices(ElementKind.added(), ElementKind::name, ElementKind::label)),
                        FormField.list(
                                        "provider",
                                        "Who gives the care?",
                                        FormField.choices(
                                                candidates.of(file.reference()), Provider::code, Provider::name))
                                .hint("For live-in care and support at night."),
                        FormField.number("hoursPerWeek", "How many hours a week?")
                                .hint("For live-in care and support at night. For example, 63"),
                        FormField.line("givenBy", "Who gives it?").hint("For equipment and community services."),
                        FormField.date("firstDay", "First day"))
                .button("Add this part");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable
        ElementKind kind =
                answers.needed("kind", answers.choice("kind", ElementKind.class), "Say what is added to the package.");
        @Nullable String provider = answers.text("provider");
        @Nullable BigDecimal hours = answers.hoursAWeek("hoursPerWeek");
        @Nullable String givenBy = answers.text("givenBy");
        @Nullable LocalDate firstDay = answers.neededDate("firstDay", "The first day");
        return () -> {
            var unused = parts.add(file.reference(), new AddedPart(kind, provider, givenBy, hours, firstDay));
        };
    }
}
