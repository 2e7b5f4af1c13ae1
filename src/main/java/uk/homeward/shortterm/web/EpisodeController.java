package uk.homeward.shortterm.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.ForStaffWhoSeeCare;
import uk.homeward.audit.AuditTrail;
import uk.homeward.confidentiality.ClosedRecords;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.EpisodeLists;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

@Tag(name = "Episodes", description = "One bounded period of one short-term service, and what happens to it")
@RestController
@ForStaffWhoSeeCare
@RequestMapping("/api/episodes")
class EpisodeController {

    private final EpisodeLookup episodes;
    private final EpisodeLists lists;
    private final ClosedRecords closed;
    private final AuditTrail trail;

    EpisodeController(EpisodeLookup episodes, EpisodeLists lists, ClosedRecords closed, AuditTrail trail) {
        this.episodes = episodes;
        this.lists = lists;
        this.closed = closed;
        this.trail = trail;
    }

    @Operation(
            summary = "Live episodes",
            description =
                    "Accepted, active or in hospital, the nearest planned end first; or all episodes of one person.")
    @GetMapping
    Paged<EpisodeLine> live(
            @Parameter(description = "Every episode of this person, also those that are over", example = "PER-000123")
                    @RequestParam(required = false)
                    @Nullable
                    String personReference,
            @Parameter(description = "Only those that restart a package which lapsed in hospital")
                    @RequestParam(defaultValue = "false")
                    boolean restart,
            @ParameterObject PageQuery page) {
        if (personReference != null) {
            Reference.PERSON.id(personReference);
        }
        Paged<EpisodeView> found =
                personReference == null ? lists.live(restart, page) : lists.ofPerson(personReference, restart, page);
        return closed.leaveOut(found, EpisodeView::personReference).map(EpisodeLine::of);
    }

    @Operation(
            summary = "One episode",
            description = "With its goals, its weeks and its dates. That you looked is kept in the trail of the case.")
    @GetMapping("/{reference}")
    EpisodeView one(@PathVariable String reference) {
        EpisodeView episode = episodes.find(reference);
        trail.looked(reference, episode.referralReference());
        return episode;
    }
}
