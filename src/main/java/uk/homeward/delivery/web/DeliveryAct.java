package uk.homeward.delivery.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementView;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that is done with one part of a package that is not over. */
abstract class DeliveryAct extends CaseAct {

    private final DeliveryService delivery;

    DeliveryAct(String path, String done, DeliveryService delivery) {
        super(path, Permission.ARRANGE_CARE, done);
        this.delivery = delivery;
    }

    static Optional<DeliveryView> of(DeliveryService delivery, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE) ? file.once(DeliveryView.class, delivery::find) : Optional.empty();
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return !parts(file).isEmpty();
    }

    /** Those that go on, if nothing else is said. */
    boolean concerns(ElementView part) {
        return part.endedAs() == null;
    }

    final FormField part(CaseFile file) {
        return FormField.list(
                "element",
                "Which part of the package?",
                FormField.choices(parts(file), one -> String.valueOf(one.number()), one -> "%s by %s"
                        .formatted(one.kind().label(), one.providerName())));
    }

    /** Nothing where none was chosen: the page says so. */
    static @Nullable Integer part(TypedAnswers answers) {
        return answers.needed("element", answers.wholeNumber("element", "The part"), "Choose the part of the package.");
    }

    static int chosen(@Nullable Integer part) {
        return Wording.answered("element", part, "Choose the part of the package.");
    }

    final DeliveryService delivery() {
        return delivery;
    }

    final Optional<DeliveryView> care(CaseFile file) {
        return of(delivery, file);
    }

    private List<ElementView> parts(CaseFile file) {
        return care(file).stream()
                .flatMap(view -> view.elements().stream())
                .filter(this::concerns)
                .toList();
    }
}
