package uk.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AuditTrailTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    private final Shelf shelf = new Shelf();
    private final AuditTrail trail = new AuditTrail(shelf, Clock.fixed(NOW, ZoneId.of("Europe/London")));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
    }

    @Test
    void saysWhoDidWhatWhenAndWhy() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("therapist", "", "therapists"));

        trail.happened(new VisitMissed("EPI-000007", "REF-000003", "Nobody answered the door."));

        assertThat(trail.of("REF-000003"))
                .containsExactly(new AuditEntry(
                        NOW,
                        "therapist",
                        "Visit missed",
                        "EPI-000007",
                        "REF-000003",
                        "Nobody answered the door.",
                        null));
    }

    @Test
    void saysThatHomewardDidWhatATimerDid() {
        trail.happened(new VisitMissed("EPI-000007", "REF-000003", null));

        assertThat(trail.of("REF-000003")).extracting(AuditEntry::who).containsExactly("homeward");
    }

    @Test
    void saysWhoLooked() {
        trail.looked("PER-000001", "REF-000003");

        assertThat(trail.of("REF-000003"))
                .containsExactly(new AuditEntry(NOW, "homeward", "Looked at", "PER-000001", "REF-000003", null, null));
    }

    @Test
    void refusesToLoseALook() {
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);

        assertThatIllegalStateException().isThrownBy(() -> trail.looked("PER-000001", "REF-000003"));
    }

    private record VisitMissed(String reference, String caseReference, @Nullable String reason) implements Fact {}

    private static final class Shelf implements AuditLines {

        private final List<AuditLine> lines = new ArrayList<>();

        @Override
        public AuditLine save(AuditLine line) {
            lines.add(line);
            return line;
        }

        @Override
        public Set<String> actorsIn(Collection<String> cases, String look) {
            return lines.stream()
                    .map(AuditLine::entry)
                    .filter(entry -> cases.contains(entry.caseReference())
                            && !entry.what().equals(look))
                    .map(AuditEntry::who)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<AuditLine> findByCaseReferenceOrderByAtAscIdAsc(String caseReference) {
            return lines.stream()
                    .filter(line -> line.entry().caseReference().equals(caseReference))
                    .toList();
        }
    }
}
