package uk.homeward.followup.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;

/** The needs that are left in a case, and who owns what follows. */
@Component
class FollowUpCase implements CaseContributor {

    private final FollowUpService followUps;

    FollowUpCase(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("what follows", CasePosition.FIRST, "followup/parts", "page", file -> Optional.of(
                        found(followUps, file))
                .filter(list -> !list.isEmpty())));
    }

    /** Read anew for each case; an act sees what its page shows. */
    static List<FollowUpView> found(FollowUpService followUps, CaseFile file) {
        return file.once(Found.class, reference -> Optional.of(new Found(followUps.ofCase(reference))))
                .orElseThrow()
                .list();
    }

    /** The one that is still open, if there is one. */
    static Optional<FollowUpView> open(FollowUpService followUps, CaseFile file) {
        return found(followUps, file).stream()
                .filter(followUp -> !followUp.settled())
                .findFirst();
    }

    private record Found(List<FollowUpView> list) {}
}
