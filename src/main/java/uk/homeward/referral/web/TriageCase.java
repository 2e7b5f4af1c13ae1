package uk.homeward.referral.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.referral.NotOffered;
import uk.homeward.referral.ReferralJoinService;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.ServicesToday;

/** What the access team has to know before it says where a referral goes. */
@Component
class TriageCase implements CaseContributor {
    private final ReferralService referrals;
    private final ReferralJoinService joins;
    private final ServicesToday services;

    TriageCase(ReferralService referrals, ReferralJoinService joins, ServicesToday services) {
        this.referrals = referrals;
        this.joins = joins;
        this.services = services;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("other referrals", CasePosition.REQUEST, "referral/case", "others", this::others));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.beside(
                        Set.of("userTask_triageReferral"),
                        new CasePart(
                                "other referrals", CasePosition.REQUEST, "referral/panel", "others", this::others)),
                PanelPart.beside(
                        Set.of("userTask_triageReferral"),
                        new CasePart(
                                "what cannot be offered",
                                CasePosition.REQUEST,
                                "referral/panel",
                                "notOffered",
                                file -> notOffered())));
    }

    /** Of the same person, while this one waits for its triage. */
    private Optional<List<ReferralView>> others(CaseFile file) {
        return referral(file)
                .filter(referral -> referral.status() == ReferralStatus.RECEIVED)
                .map(referral -> joins.others(referral.reference()))
                .filter(others -> !others.isEmpty());
    }

    private Optional<List<NotOffered>> notOffered() {
        return Optional.of(services.notOffered()).filter(all -> !all.isEmpty());
    }

    private Optional<ReferralView> referral(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                ? file.once(ReferralView.class, reference -> Optional.of(referrals.find(reference)))
                : Optional.empty();
    }
}
