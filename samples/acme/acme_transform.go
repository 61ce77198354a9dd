package acme

import "github.com/praetorian-inc/chariot/backend/pkg/model"

// transformAsset turns the vendor's record into the platform's asset.
func (task *Vendor) transformAsset(item assetRecord) *model.Asset {
	asset := model.NewAsset(item.Hostname, item.Address)
	asset.CloudId = item.ID
	asset.CloudService = "acme"
	return &asset
}
