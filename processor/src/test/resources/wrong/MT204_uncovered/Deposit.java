package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Deposit(
        @Id UUID uid,
        @ForeignKey(target = elsewhere.Account.class) UUID account) {}
