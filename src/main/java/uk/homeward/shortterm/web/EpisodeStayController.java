package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.audit.AuditTrail;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayView;
import uk.homeward.shortterm.EpisodeLookup;

/** The days in hospital that count as away, for whoever bills an episode. */
@Tag(name = "Episodes")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/episodes/{reference}/stays")
class EpisodeStayController {
    private final EpisodeLookup episodes;
    private final HospitalStayService stays;
    private final AuditTrail trail;

    EpisodeStayController(EpisodeLookup episodes, HospitalStayService stays, AuditTrail trail) {
        this.episodes = episodes;
        this.stays = stays;
        this.trail = trail;
    }

    @Operation(
            summary = "Stays in hospital",
            description =
                    """
                    Of one episode, the newest first, each with its dates: whoever bills sees which days count as away. That you \
                    looked is kept in the trail of the case.""")
    @GetMapping
    List<StayView> stays(@PathVariable String reference) {
        String referral = episodes.find(reference).referralReference();
        trail.looked(reference, referral);
        return stays.ofCase(referral);
    }
}
