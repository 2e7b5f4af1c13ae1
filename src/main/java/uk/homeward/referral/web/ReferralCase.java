package uk.homeward.referral.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralLists;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;

/** The request with which a case begins. */
@Component
class ReferralCase implements CaseContributor {
    /** Their forms are filled in before anybody supports the person. */
    private static final Set<Reference> BEFORE_SUPPORT = Set.of(Reference.REFERRAL, Reference.CONNECTION);

    private final ReferralService referrals;
    private final ReferralLists lists;

    ReferralCase(ReferralService referrals, ReferralLists lists) {
        this.referrals = referrals;
        this.lists = lists;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.REFERRAL);
    }

    @Override
    public List<String> casesOf(String personReference) {
        return lists.referencesOf(personReference);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        ReferralView referral = referral(file).orElseThrow();
        return CaseSubject.person(referral.personReference(), referral.area());
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("the referral", CasePosition.REQUEST, "referral/case", "referral", this::referral));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                BEFORE_SUPPORT,
                new CasePart("the referral", CasePosition.REQUEST, "referral/panel", "referral", this::referral)));
    }

    private Optional<ReferralView> referral(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                ? file.once(ReferralView.class, reference -> Optional.of(referrals.find(reference)))
                : Optional.empty();
    }
}
