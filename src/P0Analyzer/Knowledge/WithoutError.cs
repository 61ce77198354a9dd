namespace P0Analyzer.Knowledge;

/// <summary>
/// Functions and methods of packages in wide use that give several results and no error last: look-ups that say whether something was found, cursors,
/// pairs of values. From their documented API; the standard library needs none, its results are all known.
/// </summary>
public static class WithoutError
{
    /// <summary>The functions and methods.</summary>
    public static CallSet Calls { get; } = new(
        "golang.org/x/mod/module.SplitPathVersion",
        "golang.org/x/net/publicsuffix.PublicSuffix",
        "(*golang.org/x/net/html.Tokenizer).TagAttr",
        "(*golang.org/x/net/html.Tokenizer).TagName",
        "(golang.org/x/text/language.Matcher).Match",
        "(golang.org/x/text/language.Tag).Base",
        "(golang.org/x/text/language.Tag).Raw",
        "(golang.org/x/text/language.Tag).Region",
        "(golang.org/x/text/language.Tag).Script",
        "golang.org/x/tools/go/ast/astutil.PathEnclosingInterval",
        "google.golang.org/grpc/metadata.From*",
        "google.golang.org/grpc/peer.FromContext",
        "google.golang.org/grpc/status.FromError",

        // A context and what belongs to it.
        "(go.opentelemetry.io/otel.Tracer).Start",
        "(go.opentelemetry.io/otel/trace.Tracer).Start",
        "github.com/opentracing/opentracing-go.StartSpanFromContext*",

        // Keys and values.
        "(*go.etcd.io/bbolt.Cursor).First",
        "(*go.etcd.io/bbolt.Cursor).Last",
        "(*go.etcd.io/bbolt.Cursor).Next",
        "(*go.etcd.io/bbolt.Cursor).Prev",
        "(*go.etcd.io/bbolt.Cursor).Seek",
        "(*github.com/boltdb/bolt.Cursor).First",
        "(*github.com/boltdb/bolt.Cursor).Last",
        "(*github.com/boltdb/bolt.Cursor).Next",
        "(*github.com/boltdb/bolt.Cursor).Prev",
        "(*github.com/boltdb/bolt.Cursor).Seek",
        "(github.com/zclconf/go-cty/cty.ElementIterator).Element",
        "(github.com/zclconf/go-cty/cty.Value).Unmark*",
        "github.com/zclconf/go-cty/cty/convert.Unify*",
        // What AsBigFloat gives: a number and how exact it is.
        "(github.com/zclconf/go-cty/cty.Value).Float*",
        "(github.com/zclconf/go-cty/cty.Value).Int64",

        // Found or not.
        "(*github.com/armon/go-radix.Tree).*",
        "(*github.com/gin-gonic/gin.Context).Get",
        "(*github.com/gin-gonic/gin.Context).GetPostForm*",
        "(*github.com/gin-gonic/gin.Context).GetQuery*",
        "(*github.com/google/btree.BTree).*",
        "(*github.com/google/btree.BTreeG).*",
        "(*github.com/hashicorp/golang-lru.Cache).*",
        "(*github.com/hashicorp/golang-lru/v2.Cache).*",
        "(*github.com/hashicorp/golang-lru/v2/expirable.LRU).*",
        "github.com/miekg/dns.IsDomainName",
        "github.com/miekg/dns.NextLabel",
        "github.com/miekg/dns.PrevLabel",
        "(*github.com/patrickmn/go-cache.Cache).Get*",
        "github.com/samber/lo.Coalesce*",
        "github.com/samber/lo.Find*",
        "github.com/samber/lo.Partition*",
        "(*github.com/wk8/go-ordered-map/v2.OrderedMap).*",
        "k8s.io/apimachinery/pkg/api/meta.UnsafeGuessKindToResource",
        "(k8s.io/apimachinery/pkg/api/resource.Quantity).AsInt64",
        "github.com/cli/go-gh/v2/pkg/auth.DefaultHost",
        "github.com/cli/go-gh/v2/pkg/auth.Token*");
}
