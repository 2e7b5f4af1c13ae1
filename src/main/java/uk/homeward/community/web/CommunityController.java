package uk.homeward.community.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.community.ConnectionLookup;
import uk.homeward.community.ConnectionView;
import uk.homeward.community.OfferPlaces;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

@Tag(name = "Community", description = "People connected with volunteers, and free places: figures and references")
@RestController
@RolesAllowed({"access-team", "community-connectors", "social-workers", "managers", "commissioners"})
@RequestMapping("/api/community")
class CommunityController {

    private final ConnectionLookup connections;

    CommunityController(ConnectionLookup connections) {
        this.connections = connections;
    }

    /** A connection without what the person told us. */
    record Line(
            String caseReference,
            @Nullable String offer,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lookAgainOn) {

        static Line of(ConnectionView connection) {
            return new Line(
                    connection.caseReference(), connection.offer(), connection.firstDay(), connection.lookAgainOn());
        }
    }

    @Operation(summary = "What volunteers offer", description = "Each offer with its places, taken and free.")
    @GetMapping("/offers")
    List<OfferPlaces> offers() {
        return connections.offers();
    }

    @Operation(
            summary = "Who is connected now",
            description = "The connection that is looked at next first: references only.")
    @GetMapping("/connections")
    Paged<Line> connections(@ParameterObject PageQuery page) {
        return connections.live(page).map(Line::of);
    }
}
