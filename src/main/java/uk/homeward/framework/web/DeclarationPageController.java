package uk.homeward.framework.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.Declaration;
import uk.homeward.framework.ProviderDeclarationService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;

/** What a provider says of itself (ELO-37, ELO-39). */
@PageController
class DeclarationPageController {

    private final ProviderDeclarationService declarations;
    private final CouncilProfile council;

    DeclarationPageController(ProviderDeclarationService declarations, CouncilProfile council) {
        this.declarations = declarations;
        this.council = council;
    }

    @FormMapping("/provider/declaration")
    String declare(Form form) {
        String provider = Guest.provider();
        Declaration known = declarations.find(provider);
        form.fill(
                "clientGroups",
                known.clientGroups().stream().map(ClientGroup::name).toList());
        form.fill("areas", known.areas());
        form.fill("hoursPerWeek", known.hoursPerWeek().stripTrailingZeros().toPlainString());
        Set<ClientGroup> groups = form.choices("clientGroups", ClientGroup.class);
        List<String> areas =
                council.areas().stream().filter(area -> form.has("areas", area)).collect(Collectors.toList());
        return form.handle(
                FormPage.titled("What we can give")
                        .back("/provider/requirements", "Back to care wanted")
                        .explained(
                                "You may offer anywhere. Areas that you call your own only help to build rounds without long ways.")
                        .asking(
                                FormField.ticks(
                                        "clientGroups", "Whom do you give care to?", AdmissionPageController.groups()),
                                FormField.ticks(
                                        "areas",
                                        "Which areas do you call your own?",
                                        FormField.choices(council.areas(), area -> area, area -> area)),
                                FormField.number("hoursPerWeek", "How many more hours a week can you give?"))
                        .button("Save"),
                "It is saved.",
                () -> declarations.declare(provider, groups, areas, form.hoursAWeek("hoursPerWeek")));
    }
}
