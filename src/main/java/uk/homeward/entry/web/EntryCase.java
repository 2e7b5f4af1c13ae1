package uk.homeward.entry.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingView;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.EntryView;
import uk.homeward.reference.Reference;

/** How somebody comes into a service, and what bridges the time until it starts. Both go by the referral's reference. */
@Component
class EntryCase implements CaseContributor {
    private final EntryService entries;
    private final BridgingService bridging;

    EntryCase(EntryService entries, BridgingService bridging) {
        this.entries = entries;
        this.bridging = bridging;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(
                new CasePart("the offer of support", CasePosition.REQUEST, "entry/case", "entry", this::entry),
                new CasePart(
                        "the bridging care", CasePosition.BEFORE_SUPPORT, "entry/case", "bridging", this::bridging));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.beside(
                        Set.of(
                                "userTask_restartFormerSupport",
                                "userTask_arrangeAssessment",
                                "userTask_ownUrgentCover"),
                        new CasePart(
                                "what was declined", CasePosition.REQUEST, "entry/panel", "declined", file -> entry(
                                                file)
                                        .filter(entry -> entry.careInstead() != null))),
                PanelPart.besideAll(new CasePart(
                        "the bridging care", CasePosition.BEFORE_SUPPORT, "entry/panel", "bridging", this::bridging)));
    }

    private Optional<EntryView> entry(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL) ? entries.of(file.reference()) : Optional.empty();
    }

    private Optional<BridgingView> bridging(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL) ? bridging.of(file.reference()) : Optional.empty();
    }
}
