package uk.homeward.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How the application reaches the embedded PostgreSQL: over loopback. */
record EmbeddedAddress(int port, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }
}
