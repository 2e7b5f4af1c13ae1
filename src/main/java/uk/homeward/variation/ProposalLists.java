package uk.homeward.variation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** What providers propose, as people read it. */
@Component
class ProposalLists {

    private static final String OF_PROVIDER = "v.provider_code = :provider";
    private static final String WAITING = "v.accepted is null";

    private final JdbcClient database;

    ProposalLists(JdbcClient database) {
        this.database = database;
    }

    /** @param person whom it is about, whose record may be closed to whoever reads the list */
    record Waiting(VisitProposal proposal, String person) {}

    /** The newest first. */
    Paged<VisitProposal> ofProvider(String provider, PageQuery page) {
        return Paged.of(
                database.sql("select v.*, p.area" + ProposalRowMapper.FROM + OF_PROVIDER
                                + " order by v.id desc limit :limit offset :offset")
                        .param("provider", provider)
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query(ProposalRowMapper::read)
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
                database.sql("select v.*, p.area, p.person_reference" + ProposalRowMapper.FROM + WAITING
                                + " order by v.from_day, v.id limit :limit offset :offset")
                        .param("limit", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) ->
                                new Waiting(ProposalRowMapper.read(row, number), row.getString("person_reference")))
                        .list(),
                page,
                waiting());
    }

    long waiting() {
        return database.sql("select count(*) from visit_proposal v where " + WAITING)
                .query(Long.class)
                .single();
    }

    boolean waitsAlready(ProposedVisits told) {
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
}
