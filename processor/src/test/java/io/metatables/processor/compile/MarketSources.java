package io.metatables.processor.compile;

/** A small project with every kind of declaration: two package trees, a nested model, an enum, a composite key. */
public final class MarketSources {
    public static final String ASSET = """
            package com.acme.markets;

            import io.metatables.annotations.*;
            import java.util.UUID;
            import org.jspecify.annotations.Nullable;

            /** Tradable instruments, one row each. */
            @MetaTable(labels = "reference")
            public record Asset(
                    @Id UUID uid,
                    @Unique @Column(length = 255) String uniqueIdentifier,
                    Status status,
                    @Nullable @Json String metadata) {
                public enum Status { LIVE, RETIRED }
            }
            """;

    public static final String ASSET_SNAPSHOTS = """
            package com.acme.markets;

            import io.metatables.annotations.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.UUID;
            import org.jspecify.annotations.Nullable;

            /** Closing data of an asset. */
            @TimeIndexMetaTable(cadence = "1d")
            public record AssetSnapshots(
                    @TimeIndex Instant timeIndex,
                    @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE) UUID assetUid,
                    @Nullable @Column(precision = 20, scale = 8, description = "Price at the close of trading") BigDecimal close) {}
            """;

    public static final String DESK = """
            package com.acme.markets.trading;

            import io.metatables.annotations.*;
            import java.util.UUID;

            public final class Desk {
                private Desk() {}

                /** A person who trades. */
                @MetaTable
                @Index(members = {"desk", "name"})
                public interface Trader {
                    @Id UUID uid();

                    String desk();

                    String getName();
                }
            }
            """;

    public static final String PORTFOLIO = """
            package com.acme.portfolio;

            import com.acme.markets.Asset;
            import io.metatables.annotations.*;
            import java.util.UUID;

            /** What somebody holds. */
            @MetaTable
            public class Portfolio {
                @Id UUID uid;
                @Index @ForeignKey(target = Asset.class) UUID benchmarkUid;
            }
            """;

    public static final String PORTFOLIO_TABLES = """
            package com.acme.portfolio;

            @io.metatables.annotations.ModelSet
            public interface PortfolioTables {}
            """;

    public static final String MARKETS = """
            package com.acme.markets;

            import com.acme.portfolio.PortfolioTables;
            import io.metatables.annotations.MetaTableProvider;

            @MetaTableProvider(namespace = "acme.markets", prefix = "acme", includes = PortfolioTables.class)
            public interface Markets {}
            """;

    public static final String ASSET_FILE = "com/acme/markets/Asset.java";
    public static final String ASSET_SNAPSHOTS_FILE = "com/acme/markets/AssetSnapshots.java";
    public static final String PORTFOLIO_FILE = "com/acme/portfolio/Portfolio.java";
    public static final String MARKETS_FILE = "com/acme/markets/Markets.java";

    private MarketSources() {}

    /** Puts the whole project into a workspace. */
    public static Workspace in(Workspace workspace) {
        return workspace
                .source("Asset", ASSET)
                .source("AssetSnapshots", ASSET_SNAPSHOTS)
                .source("Desk", DESK)
                .source("Portfolio", PORTFOLIO)
                .source("PortfolioTables", PORTFOLIO_TABLES)
                .source("Markets", MARKETS);
    }
}
