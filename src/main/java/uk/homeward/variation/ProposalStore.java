package uk.homeward.variation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The rows of what providers propose. */
@Component
class ProposalStore {

    private static final String FROM = " from visit_proposal v join care_package p on p.id = v.package_id where ";
    private static final String OF_PROVIDER = "v.provider_code = :provider";
    private static final String WAITING = "v.accepted is null";

    private final JdbcClient database;

    ProposalStore(JdbcClient database) {
        this.database = database;
    }

    /** What is proposed, checked. */
    record Proposed(
            String packageReference,
            String provider,
            List<Integer> numbers,
            List<String> without,
            LocalDate from,
            @Nullable LocalDate until,
            String words,
            String by,
            Instant at) {}

    /** @param person whom it is about, whose record may be closed to whoever reads the list */
    record Waiting(VisitProposal proposal, String person) {}

    String add(Proposed told) {
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

    boolean waitsAlready(Proposed told) {
        return database.sql(
                                """
                                select count(*) from visit_proposal
                                 where package_id = :package and provider_code = :provider and accepted is null
                                   and from_day = :from and words = :words
                                """)
                        .param("package", Reference.PACKAGE.id(told.packageReference()))
                        .param("provider", told.provider())
                        .param("from", told.from())
                        .param("words", told.words())
                        .query(Long.class)
                        .single()
                > 0;
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
        return database.sql("select v.*, p.area" + FROM + "v.id = :id")
                .param("id", Reference.PROPOSAL.id(reference))
                .query(ProposalStore::read)
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

    /** The newest first. */
    Paged<VisitProposal> ofProvider(String provider, PageQuery page) {
        return Paged.of(
                database.sql("select v.*, p.area" + FROM + OF_PROVIDER
                                + " order by v.id desc limit :limit offset :offset")
                        .param("provider", provider)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(ProposalStore::read)
                        .list(),
                page,
                database.sql("select count(*) from visit_proposal v where " + OF_PROVIDER)
                        .param("provider", provider)
                        .query(Long.class)
                        .single());
    }

    /** Those that wait, the first day first. */
    Paged<Waiting> waiting(PageQuery page) {
        return Paged.of(
                database.sql("select v.*, p.area, p.person_reference" + FROM + WAITING
                                + " order by v.from_day, v.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> new Waiting(read(row, number), row.getString("person_reference")))
                        .list(),
                page,
                waiting());
    }

    long waiting() {
        return database.sql("select count(*) from visit_proposal v where " + WAITING)
                .query(Long.class)
                .single();
    }

    private static VisitProposal read(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        String without = row.getString("without");
        return new VisitProposal(
                Reference.PROPOSAL.of(row.getLong("id")),
                Reference.PACKAGE.of(row.getLong("package_id")),
                row.getString("area"),
                row.getString("provider_code"),
                without.isEmpty() ? List.of() : List.of(without.split("\n")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("words"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getObject("accepted", Boolean.class),
                row.getString("answer"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant());
    }
}
