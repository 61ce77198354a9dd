package harvest

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vendor/sdk"
	"go.etcd.io/bbolt"
	"go.opentelemetry.io/otel/trace"
	"golang.org/x/net/publicsuffix"
	"google.golang.org/grpc/status"
)

type refused struct{ code int }

func (r *refused) Error() string { return fmt.Sprint(r.code) }

func (r *refused) withCode(code int) *refused { r.code = code; return r }

// The error is what was looked for; whether there is one comes last.
func asRefused(err error) (*refused, bool) {
	var found *refused
	ok := errors.As(err, &found)
	return found, ok
}

func as[T error](err error) (T, bool) {
	var found T
	ok := errors.As(err, &found)
	return found, ok
}

func isRefused(err error) bool {
	_, ok := asRefused(err)
	_, generic := as[*refused](err)
	return ok || generic
}

func mark(err *refused) {
	_ = err.withCode(403)
}

// What the package calls the last result elsewhere says what it is.
func (h *harvest) byUse(tree *sdk.Tree, key string) []string {
	if node, found := tree.Walk(key); found {
		return node.Path
	}
	node, _ := tree.Walk(key)
	prefix, rest := sdk.SplitKey(key)
	head, _ := sdk.SplitKey(rest)
	var low, high = h.api.Bounds(key)
	first, _ := h.api.Bounds(low)
	return []string{node.Name, prefix, head, high, first}
}

// Known of their packages.
func known(ctx context.Context, cursor *bbolt.Cursor, tracer trace.Tracer, err error, domain string) (string, context.Context) {
	state, _ := status.FromError(err)
	suffix, _ := publicsuffix.PublicSuffix(domain)
	for key, _ := cursor.First(); key != nil; key, _ = cursor.Next() {
		suffix += string(key)
	}
	ctx, _ = tracer.Start(ctx, state.Message())
	return suffix, ctx
}

// Getters and pointer helpers of vendors, conversions that look like calls, fields that are functions.
func (h *harvest) helpers(ctx context.Context, item *sdk.Item) string {
	_ = sdk.ToString(item.Name)
	_ = item.GetOwner()
	_ = sdk.ID(item.Name)
	_ = (*sdk.Item)(nil)
	_ = []byte(item.Name)
	_ = func(text string) int { return len(text) }(item.Name)
	_, cancel := context.WithTimeout(ctx, time.Second)
	cancel()
	deadline, _ := ctx.Deadline()
	year, _, _ := deadline.Date()
	_, week := deadline.ISOWeek()
	value, _ := ctx.Value(item).(string)
	return fmt.Sprint(value, year, week)
}
