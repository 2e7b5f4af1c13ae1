package uk.homeward.variation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import uk.homeward.reference.Reference;

/** Reads one proposal, with the area of its package. */
final class ProposalRowMapper {

    static final String FROM = " from visit_proposal v join care_package p on p.id = v.package_id where ";

    private ProposalRowMapper() {}

    static VisitProposal read(ResultSet row, int number) throws SQLException {
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
