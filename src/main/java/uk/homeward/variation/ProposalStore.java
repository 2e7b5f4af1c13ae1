package uk.homeward.variation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** The rows of what providers propose. */
@Component
class ProposalStore {

    private final JdbcClient database;

    ProposalStore(JdbcClient database) {
        this.database = database;
    }

    String add(ProposedVisits told) {
        Long id = database.sql(
                        """
                        insert into visit_proposal (id, package_id, provider_code, visit_numbers, without, from_day, until_day,
                            words, proposed_by, proposed_at)
                        values (nextval('visit_proposal_seq'), :package, :provider, :numbers, :without, :from, :until, :words,
                            :by, :at)
                        returning id
                        """)
                .param("package", Reference.PACKAGE.id(told.packageReference()))
                .param("provider", told.provider())
                .param("numbers", told.numbers().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .param("without", String.join("\n", told.without()))
                .param("from", told.from())
                .param("until", told.until())
                .param("words", told.words())
                .param("by", told.by())
                .param("at", Timestamp.from(told.at()))
                .query(Long.class)
                .single();
        return Reference.PROPOSAL.of(id);
    }

    /** @return whether nobody has answered before */
    boolean answer(String reference, boolean accepted, String words, String by, Instant at) {
        return database.sql(
                                """
                                update visit_proposal
                                   set accepted = :accepted, answer = :words, answered_by = :by, answered_at = :at
                                 where id = :id and accepted is null
                                """)
                        .param("accepted", accepted)
                        .param("words", words)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", Reference.PROPOSAL.id(reference))
                        .update()
                > 0;
    }

    Optional<VisitProposal> find(String reference) {
        return database.sql("select v.*, p.area" + ProposalRowMapper.FROM + "v.id = :id")
                .param("id", Reference.PROPOSAL.id(reference))
                .query(ProposalRowMapper::read)
                .optional();
    }

    List<Integer> numbersOf(String reference) {
        String numbers = database.sql("select visit_numbers from visit_proposal where id = :id")
                .param("id", Reference.PROPOSAL.id(reference))
                .query(String.class)
                .single();
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }
}
