package intake

import (
	"context"

	"github.com/vendor/sdk"
	"github.com/vendor/sdk/assets"
)

type reader struct {
	api     *sdk.Client
	dataset *sdk.Dataset
	assets  sdk.AssetService
}

func (r *reader) read(ctx context.Context, id string) string {
	user, _ := r.api.GetUser(ctx, id)            // want P0602 "last result of 'r.api.GetUser' is discarded, and is presumed"
	page, _ := assets.List(ctx, r.api)           // want P0602 "assets.List"
	a, b, _ := r.api.Pair(ctx)                   // want P0602 "r.api.Pair"
	found, _ := r.api.Users().Find(ctx, id)      // want P0602 "r.api.Users\(\).Find"
	hash, _ := r.api.Hash(id)                    // want P0602 "r.api.Hash"
	rows, _ := r.dataset.GetRows(id)             // want P0602 "r.dataset.GetRows"
	asset, _ := r.assets.Get(ctx, id)            // want P0602 "r.assets.Get"
	cutover, _ := r.api.Cutover(id)              // want P0602 "r.api.Cutover"
	var typed, _ = sdk.Describe[string](ctx, id) // want P0602 "sdk.Describe"
	user.Name, _ = r.api.Name(ctx, id)           // want P0602 "r.api.Name"
	return user.Name + page.First + a + b + found + hash + rows[0] + asset.ID + cutover + typed
}
