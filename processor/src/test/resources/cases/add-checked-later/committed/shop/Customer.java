package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MetaTable
@Index(members = {"country", "region"})
public record Customer(@Id UUID uid, @Nullable String country, @Nullable String region, int opens) {}
