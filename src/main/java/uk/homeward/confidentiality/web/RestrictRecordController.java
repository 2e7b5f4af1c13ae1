package uk.homeward.confidentiality.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.RestrictionGround;
import uk.homeward.confidentiality.RestrictionLookup;
import uk.homeward.confidentiality.RestrictionRequest;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Restricts a person's record, and lifts that. */
@PageController
class RestrictRecordController {
    private final RestrictionService restrictions;
    private final RestrictionLookup lookup;

    RestrictRecordController(RestrictionService restrictions, RestrictionLookup lookup) {
        this.restrictions = restrictions;
        this.lookup = lookup;
    }

    @ShowsRecord(RecordPart.IDENTITY)
    @FormMapping("/people/{reference}/restriction")
    String restrict(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.RESTRICT_RECORD);
        lookup.of(reference).ifPresent(known -> {
            form.fill("ground", known.ground().name());
            form.fill("reason", known.reason());
            form.fill("readers", String.join(", ", known.readers()));
        });
        FormPage page = page("Restrict the record", reference)
                .explained(
                        "It opens to you and to whoever you name, to nobody else of the council. Others can open it for a while"
                                + " with a reason; managers and information governance are told, and look into it.")
                .asking(
                        FormField.choice(
                                "ground",
                                "Why is it restricted?",
                                FormField.choices(
                                        List.of(RestrictionGround.values()), Enum::name, RestrictionGround::label)),
                        FormField.words("reason", "What has to be known about it?"),
                        FormField.words("readers", "Who else may open it?")
                                .hint("The names they sign in with, one a line or with commas between them"))
                .button("Restrict record");
        return form.handle(
                page,
                "The record is restricted.",
                () -> restrictions.restrict(
                        reference,
                        RestrictionRequest.of(
                                form.choice("ground", RestrictionGround.class),
                                form.text("reason"),
                                form.text("readers"))));
    }

    @ShowsRecord(RecordPart.IDENTITY)
    @FormMapping("/people/{reference}/restriction/lifting")
    String lift(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.RESTRICT_RECORD);
        FormPage page = page("Lift the restriction", reference)
                .explained("Everybody whose work needs it sees the record again.")
                .asking(FormField.words("reason", "Why is it restricted no longer?"))
                .button("Lift restriction");
        return form.handle(
                page, "The record is restricted no longer.", () -> restrictions.lift(reference, form.text("reason")));
    }

    private static FormPage page(String title, String reference) {
        return FormPage.titled(title).about(reference).back("/people/" + reference, "Back to the person");
    }
}
