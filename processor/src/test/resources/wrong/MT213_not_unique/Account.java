package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Unique(members = {"name", "code"})
@ForeignKey(target = Account.class, members = {"otherCode", "otherName"}, targetMembers = {"code", "name"})
public record Account(
        @Id UUID uid,
        String name,
        String code,
        String otherName,
        String otherCode,
        @ForeignKey(target = Account.class, targetMembers = "name") // error: MT213
        String parent,
        @ForeignKey(target = Ledger.class, targetMembers = "number") // error: MT213
        int ledger) {}
